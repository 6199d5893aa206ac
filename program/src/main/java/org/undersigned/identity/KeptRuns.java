package org.undersigned.identity;

import java.util.List;
import org.undersigned.model.Reference;

/// What runs left behind that an [Increment] can stand on: a whole run and those that added to it.
///
/// @param groups the references that each run was the first to have, each in the order in which it
///     was given them
/// @param parameters of the whole run, as [org.undersigned.identity.weights.Chances#text] wrote
///     them
/// @param pairs those that each run found, as [org.undersigned.identity.clusters.PairsText] wrote
///     them
/// @param reading how the last of them read all references
public record KeptRuns(
    List<List<Reference>> groups, String parameters, List<String> pairs, String reading) {
  public KeptRuns {
    groups = groups.stream().map(List::copyOf).toList();
    pairs = List.copyOf(pairs);
  }
}
