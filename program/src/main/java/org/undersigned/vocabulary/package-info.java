/// Versioned lists as data: words by what they do in a text, in several languages.
///
/// Start with [org.undersigned.vocabulary.WordClasses]; the lists themselves are plain text files
/// beside it.
@NullMarked
package org.undersigned.vocabulary;

import org.jspecify.annotations.NullMarked;
