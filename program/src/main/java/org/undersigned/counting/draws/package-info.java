/// Random draws that are the same bits on every machine: one generator per chain, strict
/// mathematics, our own samplers.
///
/// Start with [RandomDraws]; [CountDraws] holds the discrete laws, [LogGamma] the one special
/// function they need.
@NullMarked
package org.undersigned.counting.draws;

import org.jspecify.annotations.NullMarked;
