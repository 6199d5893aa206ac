/// Numbers with their bounds, and dates, found in running text as values with their place.
///
/// Start with [org.undersigned.language.measure.Dates], whose spans are then handed to
/// [org.undersigned.language.measure.Numbers] so that no day of a month counts anybody. The words
/// of each language are lists beside this package; the number words themselves come from ICU,
/// formatted once and looked up, never parsed.
@NullMarked
package org.undersigned.language.measure;

import org.jspecify.annotations.NullMarked;
