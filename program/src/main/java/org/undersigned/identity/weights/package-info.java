/// From levels to log2 odds: chances of each level among the same and among different persons
/// (Fellegi and Sunter 1969), estimated from the lists themselves, and how rare a value is.
///
/// Start with [Estimation] and [Weights].
@NullMarked
package org.undersigned.identity.weights;

import org.jspecify.annotations.NullMarked;
