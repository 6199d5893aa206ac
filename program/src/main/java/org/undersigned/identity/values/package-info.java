/// Values in the form they are compared in: Latin-normal words, sounds, dates with their precision,
/// and words that stand for the absence of a value.
@NullMarked
package org.undersigned.identity.values;

import org.jspecify.annotations.NullMarked;
