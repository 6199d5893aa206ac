package org.undersigned.casework.asking;

import java.util.List;
import java.util.Optional;
import org.undersigned.casework.Casebook;
import org.undersigned.identity.CaseIdentity;
import org.undersigned.identity.ReviewItem;
import org.undersigned.model.Id;
import org.undersigned.model.Link;
import org.undersigned.model.Maker;
import org.undersigned.model.Match;
import org.undersigned.model.NameList;
import org.undersigned.model.Reason;
import org.undersigned.model.Reference;

/// Pairs of references for a colleague to judge, those whose answer teaches most first, each with
/// all that speaks for and against it. Judging is
/// [org.undersigned.casework.steps.IdentifyPersons]'.
public final class ReviewPersons {

  private static final long SEED = 1;

  private final Casebook book;
  private final CaseIdentity identity;

  private ReviewPersons(Casebook book) {
    this.book = book;
    this.identity =
        CaseIdentity.of(
            book.current().stream().filter(People::isPerson).toList(),
            book.links().stream()
                .filter(link -> link.provenance().by() instanceof Maker.Colleague)
                .toList(),
            SEED);
  }

  /// Compares the references of a case anew, with the judgements so far.
  public static ReviewPersons of(Casebook book) {
    return new ReviewPersons(book);
  }

  /// Somebody as named somewhere.
  ///
  /// @param where the list and row, or the document
  public record Named(Id<Reference> id, String asWritten, String where) {}

  /// A pair to be judged.
  ///
  /// @param verdict what the program says so far
  /// @param asked why this pair is worth a look
  /// @param probability that they are one person; empty until enough pairs are judged
  /// @param bits log2 odds: `priorBits` and the sum of the reasons
  /// @param conflicts facts that exclude one another
  /// @param keys what brought the two together
  /// @param missedKeys where nothing did: what would have, had one thing more agreed
  /// @param weakest the weakest link of the person that the two are part of so far
  public record Pair(
      Named one,
      Named other,
      Link.Judgement verdict,
      String asked,
      double bits,
      Optional<Double> probability,
      double priorBits,
      List<Reason> reasons,
      List<String> conflicts,
      List<String> keys,
      List<String> missedKeys,
      Optional<Weakest> weakest) {
    public Pair {
      reasons = List.copyOf(reasons);
      conflicts = List.copyOf(conflicts);
      keys = List.copyOf(keys);
      missedKeys = List.copyOf(missedKeys);
    }
  }

  /// The link without which a person falls into two.
  public record Weakest(Named one, Named other, double bits) {}

  /// The next pairs.
  public List<Pair> next(int count) {
    return identity.review(count).stream().map(this::pair).toList();
  }

  /// One pair that was asked for, or nothing where one of them names no person of this case.
  public Optional<Pair> pair(Id<Reference> one, Id<Reference> other) {
    return identity.item(one, other).map(this::pair);
  }

  private Pair pair(ReviewItem item) {
    Match<Reference> match = item.match();
    return new Pair(
        named(match.one()),
        named(match.other()),
        item.verdict(),
        item.asked(),
        rounded(match.bits()),
        item.probability(),
        rounded(match.priorBits()),
        match.reasons().stream().map(ReviewPersons::rounded).toList(),
        item.conflicts(),
        item.keys(),
        item.missedKeys(),
        item.weakest()
            .map(
                each -> new Weakest(named(each.one()), named(each.other()), rounded(each.bits()))));
  }

  private static Reason rounded(Reason reason) {
    return new Reason(
        reason.what(), reason.one(), reason.other(), rounded(reason.bits()), reason.why());
  }

  private static double rounded(double bits) {
    return Math.round(bits * 1000) / 1000.0;
  }

  private Named named(Id<Reference> id) {
    Reference reference = book.reference(id).orElseThrow();
    String where =
        switch (reference) {
          case Reference.Listing listing ->
              book.list(listing.list()).map(NameList::title).orElse("list")
                  + ", row "
                  + listing.row();
          case Reference.Mention mention -> book.nameOf(book.exhibitOf(mention.quote()));
        };
    return new Named(id, reference.asWritten(), where);
  }
}
