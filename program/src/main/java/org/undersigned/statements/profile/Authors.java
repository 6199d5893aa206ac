package org.undersigned.statements.profile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.undersigned.statements.profile.Candidates.Candidate;
import org.undersigned.statements.profile.Candidates.Place;

/// What a document is and who speaks in it: the cues of the kind and the evidence for an author are
/// weighed together, for each tells something of the other. What cannot be told stays open: a wrong
/// speaker is worse than none.
///
/// @param kind empty text where no kind has enough weight
record Authors(String kind, String author) {
  /// What a Russian news agency is called in short before its name.
  private static final Pattern AGENCY = Pattern.compile("^ИА (?=[«\"])");

  /// Less than this is no kind.
  private static final int LEAST_KIND = 3;

  /// What several organisations that sign say for a statement of theirs.
  private static final int JOINT = 6;

  /// Less than this names no author.
  private static final int LEAST = 4;

  static Authors of(Page page, Map<String, Integer> cues) {
    Candidates candidates = new Candidates();
    Bylines.find(page, candidates);
    Subjects.find(page, candidates);
    Letterheads.find(page, candidates);
    candidates.settle();
    Optional<String> joint = JointSigners.of(page);
    if (joint.isPresent()) cues = more(cues, "ngo statement", JOINT);
    String kind = kind(cues, candidates);
    if (joint.isPresent() && (kind.isEmpty() || kind.startsWith("ngo")))
      return new Authors(kind, joint.get());
    return new Authors(kind, Fullest.of(author(page, candidates, kind), page));
  }

  private static Map<String, Integer> more(Map<String, Integer> cues, String kind, int weight) {
    Map<String, Integer> more = new LinkedHashMap<>(cues);
    more.merge(kind, weight, Integer::sum);
    return more;
  }

  /// The kind with the most weight, where what its author is counts too.
  private static String kind(Map<String, Integer> cues, Candidates candidates) {
    Optional<Candidate> likely = candidates.best(each -> true, each -> 0, LEAST);
    String best = "";
    int most = LEAST_KIND - 1;
    for (Map.Entry<String, Integer> cue : cues.entrySet()) {
      int weight = cue.getValue();
      boolean mute = weight == 0 && likely.filter(each -> is(each, Issuer.COUNSEL)).isPresent();
      weight += mute ? 0 : likely.map(each -> support(each, cue.getKey())).orElse(0);
      if (weight > most) {
        most = weight;
        best = cue.getKey();
      }
    }
    return best;
  }

  /// What the likely author says for a kind: such an issuer writes it, or writes other kinds.
  private static int support(Candidate likely, String kind) {
    if (suits(likely, kind)) return Math.clamp(likely.weight() - 3, 3, 7);
    boolean other = likely.issuer().filter(issuer -> !issuer.kinds().isEmpty()).isPresent();
    return other && likely.weight() >= 7 ? -2 : 0;
  }

  private static String author(Page page, Candidates candidates, String kind) {
    return switch (kind) {
      case "witness account" ->
          candidates
              .best(Authors::person, each -> 0, LEAST + 1)
              .map(Candidate::name)
              .orElseGet(() -> Roles.witness(page));
      case "red-notice challenge" -> Counsel.of(page);
      case "experts' statement" ->
          candidates
              .best(each -> is(each, Issuer.EXPERTS), each -> 0, LEAST)
              .filter(each -> !Roles.ofTheUnitedNations(each.name()))
              .filter(each -> heads(each) || each.from(Place.ASIDE) || !Roles.severalExperts(page))
              .or(() -> body(page, candidates))
              .map(Candidate::name)
              .orElseGet(() -> Roles.experts(page));
      case "news-agency article", "press copy of a written declaration" ->
          candidates
              .best(Authors::prints, each -> is(each, Issuer.NEWSROOM) ? 4 : 0, LEAST)
              .map(each -> AGENCY.matcher(each.name()).replaceFirst("информационное агентство "))
              .orElseGet(() -> Roles.newsroom(page));
      case "" ->
          candidates
              .best(each -> true, each -> 0, LEAST)
              .map(Candidate::name)
              .orElseGet(() -> Roles.unnamed(page));
      default ->
          candidates
              .best(each -> !person(each), each -> suits(each, kind) ? 3 : 0, LEAST + 1)
              .map(Candidate::name)
              .orElseGet(() -> Roles.unnamed(page));
    };
  }

  /// A committee whose opinion it is, where no experts are spoken of.
  private static Optional<Candidate> body(Page page, Candidates candidates) {
    if (Roles.severalExperts(page)) return Optional.empty();
    return candidates
        .best(each -> heads(each) && is(each, Issuer.CIVIL), each -> 0, LEAST + 1)
        .filter(each -> !Roles.ofTheUnitedNations(each.name()));
  }

  /// Of whom an article only tells is not whose article it is.
  private static boolean prints(Candidate one) {
    return one.from(Place.ISSUED_BY) && !person(one)
        || one.from(Place.ASIDE)
        || one.from(Place.HOST)
        || is(one, Issuer.NEWSROOM)
        || one.from(Place.LETTERHEAD) && !is(one, Issuer.STATE) && !is(one, Issuer.COURT);
  }

  private static boolean person(Candidate one) {
    return is(one, Issuer.WITNESS);
  }

  /// Whether the name stands above the text or is said to have issued it.
  private static boolean heads(Candidate one) {
    return one.from(Place.LETTERHEAD) || one.from(Place.ISSUED_BY);
  }

  private static boolean suits(Candidate one, String kind) {
    return one.issuer().filter(issuer -> issuer.kinds().contains(kind)).isPresent();
  }

  private static boolean is(Candidate one, Issuer issuer) {
    return one.issuer().filter(issuer::equals).isPresent();
  }
}
