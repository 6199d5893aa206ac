package org.undersigned.statements.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Who may be a document's author, and how much speaks for each. Evidence for a short form of a
/// name is evidence for the full one.
final class Candidates {
  private static final Pattern MONTH =
      Pattern.compile(
          "(?iuU)january|february|march|april|may|june|july|august|september|october|november"
              + "|december|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre"
              + "|novembre|décembre|(?:январ|феврал|апрел|июн|июл|сентябр|октябр|ноябр|декабр)[ья]"
              + "|марта?|августа?|ма[йя]");

  private static final Pattern PART =
      Pattern.compile(
          "(?iuU)(?:press|information|press and information|media|communications?|public relations)"
              + " (?:section|service|office|department|desk|unit) of (?:the )?(?<whole>.+)"
              + "|(?:service|bureau|section|cellule) (?:de )?(?:presse|(?:de la"
              + " )?communication|d['’]information) (?:de la |de l['’]|du |des )(?<whole2>.+)");

  private final List<Candidate> all = new ArrayList<>();

  /// Where evidence was found. What one place says twice counts once.
  enum Place {
    LETTERHEAD,
    ISSUED_BY,
    SUBJECT,
    ASIDE,
    SIGNED,
    HOST
  }

  /// A name and the evidence for it.
  static final class Candidate {
    private String name;
    private final Map<Place, Integer> evidence = new HashMap<>();
    private Optional<Issuer> told = Optional.empty();

    private Candidate(String name) {
      this.name = name;
    }

    String name() {
      return name;
    }

    int weight() {
      return evidence.values().stream().mapToInt(Integer::intValue).sum();
    }

    boolean from(Place place) {
      return evidence.containsKey(place);
    }

    Optional<Issuer> issuer() {
      return told.or(() -> Issuer.of(name));
    }
  }

  void add(String raw, Place place, int weight) {
    add(raw, place, weight, Optional.empty());
  }

  /// @param told what sort of issuer the words around the name say it is: *By …, staff reporter*
  void add(String raw, Place place, int weight, Optional<Issuer> told) {
    String name = Genitives.nominative(Names.proper(Names.trimmed(raw)));
    if (name.isEmpty() || MONTH.matcher(name).matches()) return;
    if (HeaderWords.kindOfText(name) || HeaderWords.roleAlone(name)) return;
    if (Names.stems(name).isEmpty()) return;
    Candidate known = null;
    for (Candidate each : all) if (Names.same(each.name, name)) known = better(known, each, name);
    if (known == null) {
      known = new Candidate(name);
      all.add(known);
    } else if (standsAlone(place)
        && !known.from(Place.LETTERHEAD)
        && Names.stems(name).equals(Names.stems(known.name))) {
      known.name = name;
    } else if (fuller(name, known.name)
        && (place != Place.ASIDE || Names.stems(name).equals(Names.stems(known.name))))
      known.name = name;
    known.evidence.merge(place, weight, Math::max);
    if (known.told.isEmpty()) known.told = told;
  }

  /// *Press Section of the Embassy* speaks for the embassy whose letterhead the page has.
  void settle() {
    for (Candidate part : List.copyOf(all)) {
      Matcher of = PART.matcher(part.name);
      if (!of.matches() || part.from(Place.LETTERHEAD)) continue;
      for (Candidate whole : List.copyOf(all)) {
        if (whole == part || !whole.from(Place.LETTERHEAD)) continue;
        if (!Names.same(whole.name, whole(of))) continue;
        part.evidence.forEach((place, weight) -> whole.evidence.merge(place, weight, Math::max));
        all.remove(part);
      }
    }
  }

  private static String whole(Matcher part) {
    return part.group("whole") == null ? part.group("whole2") : part.group("whole");
  }

  /// In a line of its own a name stands as it is.
  private static boolean standsAlone(Place place) {
    return place == Place.LETTERHEAD || place == Place.SIGNED;
  }

  private static boolean fuller(String name, String known) {
    if (Names.stems(name).equals(Names.stems(known)))
      return !Names.nominative(known) && Names.nominative(name);
    return Names.stems(name).size() > Names.stems(known).size() && !Names.abbreviates(name, known)
        || Names.abbreviates(known, name);
  }

  /// Of several names that the new one may be short for, the one it is most alike.
  private static Candidate better(Candidate one, Candidate other, String name) {
    if (one == null) return other;
    int size = Names.stems(name).size();
    int first = Math.abs(Names.stems(one.name).size() - size);
    int second = Math.abs(Names.stems(other.name).size() - size);
    return second < first ? other : one;
  }

  List<Candidate> all() {
    return List.copyOf(all);
  }

  /// The one with most weight among those that fit; of equals a letterhead, or the first
  /// found.
  Optional<Candidate> best(
      Predicate<Candidate> fitting, ToIntFunction<Candidate> bonus, int least) {
    Candidate best = null;
    int most = least - 1;
    for (Candidate each : all) {
      int weight = each.weight() + bonus.applyAsInt(each);
      boolean heads = best != null && each.from(Place.LETTERHEAD) && !best.from(Place.LETTERHEAD);
      if (fitting.test(each) && (weight > most || weight == most && heads)) {
        most = weight;
        best = each;
      }
    }
    return Optional.ofNullable(best);
  }
}
