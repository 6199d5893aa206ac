package org.undersigned.identity;

import java.util.List;
import java.util.Optional;
import org.undersigned.model.Link;
import org.undersigned.model.Match;
import org.undersigned.model.Reference;

/// A pair of references for a person to look at, with all that the engine knows of it.
///
/// @param verdict what the engine says so far
/// @param asked why this pair is worth a look
/// @param conflicts facts that exclude one another; an alarm where not empty
/// @param keys what brought the two together; empty where nothing did
/// @param missedKeys for a near miss: what would have, had one thing more agreed
/// @param weakest where the two are one person so far: the weakest link that holds that person
///     together
/// @param probability that they are one person, once enough pairs are judged
public record ReviewItem(
    Match<Reference> match,
    Link.Judgement verdict,
    String asked,
    List<String> conflicts,
    List<String> keys,
    List<String> missedKeys,
    Optional<Match<Reference>> weakest,
    Optional<Double> probability) {
  public ReviewItem {
    conflicts = List.copyOf(conflicts);
    keys = List.copyOf(keys);
    missedKeys = List.copyOf(missedKeys);
  }
}
