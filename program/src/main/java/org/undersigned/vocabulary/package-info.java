/// Versioned lists as data, in several languages: what things are called, and which words do what
/// in a text.
///
/// Start with [Vocabularies] (lists of meanings: kinds of act, instruments, groups, countries, with
/// an office's own beside them; [TermListReader] says their form) and [WordClasses] (words by what
/// they do: verbs of saying, of acting, of asking). Both are plain text files beside these classes;
/// an act in the words is a code of the list `acts`.
@NullMarked
package org.undersigned.vocabulary;

import org.jspecify.annotations.NullMarked;
