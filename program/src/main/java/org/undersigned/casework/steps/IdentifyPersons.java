package org.undersigned.casework.steps;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.undersigned.casework.Casebook;
import org.undersigned.casework.OpenCase;
import org.undersigned.casework.asking.People;
import org.undersigned.identity.CaseIdentity;
import org.undersigned.identity.LinkageSettings;
import org.undersigned.model.Id;
import org.undersigned.model.Link;
import org.undersigned.model.Maker;
import org.undersigned.model.Message;
import org.undersigned.model.Reference;

/// Step 5: proposes who is who across lists and documents, with reasons. People decide: a
/// colleague's link stands over any proposal, and every link can be taken back.
public final class IdentifyPersons {

  private static final long SEED = 1;

  private final OpenCase opened;
  private final Acting acting;

  public IdentifyPersons(OpenCase opened, Acting acting) {
    this.opened = opened;
    this.acting = acting;
  }

  /// What came of it.
  public sealed interface Outcome {
    /// @param same pairs proposed as the same
    /// @param undecided pairs that cannot be told: siblings, initials only, facts that exclude one
    ///     another
    /// @param withdrawn links proposed before that no longer hold
    /// @param alarms conflicts of hard facts, in words
    record Identified(int references, int same, int undecided, int withdrawn, List<String> alarms)
        implements Outcome {
      public Identified {
        alarms = List.copyOf(alarms);
      }
    }

    /// Judged links contradict one another: the chain, by the names in it.
    record Conflict(List<String> chain) implements Outcome {}

    record Refused(Message why) implements Outcome {}
  }

  public Outcome identify() {
    Casebook book = opened.book();
    List<Reference> references = book.current().stream().filter(People::isPerson).toList();
    List<Link<?>> judged =
        book.links().stream()
            .filter(link -> link.provenance().by() instanceof Maker.Colleague)
            .toList();
    Maker.Tool tool =
        new Maker.Tool("identity", LinkageSettings.VERSION, Map.of("seed", Long.toString(SEED)));
    IdentifyRun.Identified identified = compare(references, judged, tool);
    CaseIdentity identity = identified.identity();
    if (!identity.contradictions().isEmpty())
      return new Outcome.Conflict(names(identity.contradictions().getFirst()));
    List<Link<?>> before =
        book.links().stream()
            .filter(link -> link.provenance().by() instanceof Maker.Tool)
            .<Link<?>>map(link -> link)
            .toList();
    Set<String> standing = new HashSet<>();
    before.forEach(link -> standing.add(key(link.one(), link.other(), link.judgement())));
    List<Link<?>> links = new ArrayList<>();
    List<String> alarms = new ArrayList<>();
    int same = 0;
    int undecided = 0;
    for (CaseIdentity.Proposal proposal : identity.proposals()) {
      if (proposal.judgement() == Link.Judgement.SAME) same++;
      else undecided++;
      proposal.conflicts().forEach(conflict -> alarms.add(alarm(proposal, conflict)));
      var match = proposal.match();
      if (standing.add(key(match.one(), match.other(), proposal.judgement())))
        links.add(link(proposal, tool));
    }
    List<Link<?>> withdrawn =
        before.stream()
            .filter(link -> identity.verdict(link.one(), link.other()) != link.judgement())
            .<Link<?>>map(link -> Links.takenBack(link, "no longer proposed", acting.by(tool)))
            .toList();
    links.addAll(withdrawn);
    List<Object> all = new ArrayList<>(links);
    all.add(
        new IdentifyRun(book, identified, tool, acting)
            .run(
                links,
                Map.of("same", same, "undecided", undecided, "withdrawn", withdrawn.size())));
    Optional<Message> refused = opened.keep(acting.colleague(), acting.at(), all);
    return refused
        .<Outcome>map(Outcome.Refused::new)
        .orElse(
            new Outcome.Identified(references.size(), same, undecided, withdrawn.size(), alarms));
  }

  /// Only what is new, where an earlier run can be added to; else all.
  private IdentifyRun.Identified compare(
      List<Reference> references, List<Link<?>> judged, Maker.Tool tool) {
    IdentifiedBefore before = new IdentifiedBefore(opened.book(), references, tool);
    return before
        .kept()
        .flatMap(kept -> CaseIdentity.of(kept, before.further(), judged, SEED))
        .map(identity -> new IdentifyRun.Identified(identity, before.last()))
        .orElseGet(
            () ->
                new IdentifyRun.Identified(
                    CaseIdentity.of(references, judged, SEED), Optional.empty()));
  }

  private static String key(Id<?> one, Id<?> other, Link.Judgement judgement) {
    return one + " " + other + " " + judgement;
  }

  private Link<Reference> link(CaseIdentity.Proposal proposal, Maker.Tool tool) {
    return new Link<>(
        Id.derived(
            "link",
            proposal.match().one().toString(),
            proposal.match().other().toString(),
            proposal.judgement().name(),
            tool.toString(),
            acting.at().toString()),
        proposal.match().one(),
        proposal.match().other(),
        proposal.judgement(),
        proposal.match().reasons(),
        Optional.empty(),
        acting.by(tool));
  }

  /// A colleague's judgement on two references. It replaces whatever link stood between them.
  ///
  /// @return why it was not kept, or empty
  public Optional<Message> judge(
      Id<Reference> one, Id<Reference> other, Link.Judgement judgement, String why) {
    Optional<Id<Link<Reference>>> before =
        opened.book().links().stream()
            .filter(link -> between(link, one, other))
            .findFirst()
            .map(link -> new Id<Link<Reference>>(link.id().value()));
    Link<Reference> link =
        new Link<>(
            Id.derived(
                "link", one.toString(), other.toString(), acting.at().toString(), judgement.name()),
            one,
            other,
            judgement,
            List.of(new org.undersigned.model.Reason("judgement", "", "", 0, why)),
            before,
            acting.inPerson());
    return opened.keep(acting.colleague(), acting.at(), List.of(link));
  }

  /// Takes a judgement back: what stood before it stands again, as if it had never been made.
  ///
  /// @return why nothing was taken back, or empty
  public Optional<Message> takeBack(Id<?> judgement, String why) {
    for (Object each : opened.book().inOrder())
      if (each instanceof Link<?> link
          && link.id().value().equals(judgement.value())
          && link.provenance().by() instanceof Maker.Colleague
          && link.judgement() != Link.Judgement.TAKEN_BACK)
        return opened.keep(
            acting.colleague(),
            acting.at(),
            List.of(Links.takenBack(link, why, acting.inPerson())));
    return Optional.of(Message.of("LINK-30", "link", judgement.toString()));
  }

  private static boolean between(Link<?> link, Id<Reference> one, Id<Reference> other) {
    return (link.one().value().equals(one.value()) && link.other().value().equals(other.value()))
        || (link.one().value().equals(other.value()) && link.other().value().equals(one.value()));
  }

  private String alarm(CaseIdentity.Proposal proposal, String conflict) {
    return String.join(" / ", names(List.of(proposal.match().one(), proposal.match().other())))
        + ": "
        + conflict;
  }

  private List<String> names(List<Id<Reference>> ids) {
    return ids.stream()
        .map(id -> opened.book().reference(id).map(Reference::asWritten).orElse("?"))
        .toList();
  }
}
