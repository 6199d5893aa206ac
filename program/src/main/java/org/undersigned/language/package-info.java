/// The words of a text: tokens with all their readings, sentences, quotation marks in pairs, verb
/// and noun phrases, in English, French and Russian through the same classes.
///
/// Start with [org.undersigned.language.Tokens], then [org.undersigned.language.Sentences] and
/// [org.undersigned.language.Phrases]. Dictionaries are read from the data files of the language
/// packages on the class path; what differs by language and can be said as a list of words lies
/// beside this package as a text file.
@NullMarked
package org.undersigned.language;

import org.jspecify.annotations.NullMarked;
