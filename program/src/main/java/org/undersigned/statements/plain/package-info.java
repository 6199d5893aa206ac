/// Drafts from documents in languages without a dictionary here: persons, figures and dates, no
/// statements. One engine ([PlainDrafts]); what differs from language to language lies in word
/// lists beside the classes, one file a language.
@NullMarked
package org.undersigned.statements.plain;

import org.jspecify.annotations.NullMarked;
