package org.undersigned.counting.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.model.EstimateWorkings.Gate;

/// Voices made from voices: added over strata, or pooled over draws of the linkage. Draws are
/// added, never interval ends.
final class VoiceSums {
  private VoiceSums() {}

  /// For each kind, the sum over strata: draw i of the total is the sum of draws i. `fixed` persons
  /// of strata without an estimate are added to each. A kind that is silent in one stratum is
  /// silent in the total.
  static List<Voice> added(List<List<Voice>> strata, long fixed, double level) {
    List<Voice> totals = new ArrayList<>();
    for (Voice first : strata.getFirst()) {
      if (first.kind() == Voice.Kind.CONTEXT) continue;
      Voice.Name name = name(first, "added over " + strata.size() + " strata");
      List<Voice> same = ofKind(strata, first.kind());
      if (same.size() < strata.size() || same.stream().anyMatch(v -> !v.speaks())) {
        totals.add(Voice.silent(name, gates(same, strata.size())));
        continue;
      }
      int size = same.stream().mapToInt(v -> v.totals().length).max().orElseThrow();
      double[] sum = new double[size];
      java.util.Arrays.fill(sum, fixed);
      for (Voice voice : same) {
        for (int i = 0; i < size; i++) sum[i] += voice.totals()[i % voice.totals().length];
      }
      totals.add(Voice.ofTotals(name, level, sum, gates(same, strata.size())));
    }
    return totals;
  }

  /// Chains on one of many draws of the linkage are short; further apart than this they are in
  /// different places.
  private static final double MOST_R_HAT = 1.1;

  /// For each kind, the draws of all linkage draws in one heap, `perDraw` of each. The pooled voice
  /// passes where that of the persons as linked now passed all its gates, which is worked out at
  /// full length, and at least nine in ten draws of the linkage are in place.
  static List<Voice> pooled(List<Voice> now, List<List<Voice>> draws, int perDraw, double level) {
    List<Voice> pooled = new ArrayList<>();
    for (Voice first : now) {
      if (first.kind() == Voice.Kind.CONTEXT) continue;
      List<Voice> same = ofKind(draws, first.kind()).stream().filter(Voice::speaks).toList();
      Voice.Name name = name(first, "pooled over " + draws.size() + " linkage draws");
      long passed = same.stream().filter(VoiceSums::inPlace).count();
      double share = (double) passed / draws.size();
      List<Gate> gates = new ArrayList<>();
      gates.add(new Gate("passed as linked now", first.passed() ? 1 : 0, first.passed()));
      gates.add(new Gate("linkage draws in place, share", share, share >= 0.9));
      gates.addAll(chains(List.of(first)));
      same.stream()
          .flatMapToDouble(v -> v.gate(Voice.PERSONS_DIFFER).stream())
          .sorted()
          .skip(same.size() / 2)
          .findFirst()
          .ifPresent(middle -> gates.add(new Gate(Voice.PERSONS_DIFFER, middle, true)));
      if (same.isEmpty()) {
        pooled.add(Voice.silent(name, gates));
        continue;
      }
      double[] heap = new double[same.size() * perDraw];
      for (int d = 0; d < same.size(); d++) {
        double[] own = same.get(d).totals();
        for (int i = 0; i < perDraw; i++) heap[d * perDraw + i] = own[i % own.length];
      }
      pooled.add(Voice.ofTotals(name, level, heap, gates));
    }
    return pooled;
  }

  private static boolean inPlace(Voice voice) {
    return voice.gate(Voice.R_HAT).isPresent()
        ? voice.gate(Voice.R_HAT).getAsDouble() <= MOST_R_HAT
        : voice.passed();
  }

  private static List<Voice> ofKind(List<List<Voice>> all, Voice.Kind kind) {
    return all.stream()
        .map(voices -> voices.stream().filter(v -> v.kind() == kind).findFirst())
        .flatMap(Optional::stream)
        .toList();
  }

  private static Voice.Name name(Voice like, String setting) {
    String own = like.result().setting();
    int details = own.indexOf(", best ");
    String kept = details < 0 ? own : own.substring(0, details);
    return new Voice.Name(like.kind(), like.result().method(), kept + ", " + setting);
  }

  private static List<Gate> gates(List<Voice> same, int strata) {
    long passed = same.stream().filter(Voice::passed).count();
    List<Gate> gates = new ArrayList<>();
    gates.add(new Gate("strata that passed", passed, passed == strata));
    gates.addAll(chains(same));
    same.stream()
        .flatMapToDouble(v -> v.gate(Voice.PERSONS_DIFFER).stream())
        .min()
        .ifPresent(least -> gates.add(new Gate(Voice.PERSONS_DIFFER, least, true)));
    return gates;
  }

  /// The largest of these on how far chains lie apart; whether it passes was said where it arose.
  private static List<Gate> chains(List<Voice> voices) {
    List<Gate> largest = new ArrayList<>();
    for (String name : List.of(Voice.R_HAT, Voice.SPREAD)) {
      voices.stream()
          .flatMapToDouble(v -> v.gate(name).stream())
          .max()
          .ifPresent(most -> largest.add(new Gate(name, most, true)));
    }
    return largest;
  }
}
