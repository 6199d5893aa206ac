/// Latent classes: persons fall into K classes, and within a class the lists find them
/// independently.
///
/// Read [LatentClassModel] (the model and its priors), [LatentClassSampler] (one sweep of the Gibbs
/// sampler with label moves), then [LatentClassChains] (four chains and more, their diagnostics,
/// their lengthening). Source: Manrique-Vallier 2016, Biometrics 72:1246; label moves:
/// Papaspiliopoulos & Roberts 2008, Biometrika 95:169.
@NullMarked
package org.undersigned.counting.latent;

import org.jspecify.annotations.NullMarked;
