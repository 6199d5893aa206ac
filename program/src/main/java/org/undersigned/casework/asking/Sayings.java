package org.undersigned.casework.asking;

import java.util.List;
import java.util.Optional;
import org.undersigned.casework.CaseTerms;
import org.undersigned.casework.Casebook;
import org.undersigned.model.Attribution;
import org.undersigned.model.Claim;
import org.undersigned.model.Draft;
import org.undersigned.model.Id;
import org.undersigned.model.Maker;
import org.undersigned.model.Quote;
import org.undersigned.model.Said;
import org.undersigned.model.Stance;
import org.undersigned.model.Statement;
import org.undersigned.model.When;

/// The statements of a case, or its drafts, as they are shown; never both in one answer.
public final class Sayings {

  /// The language that answers are in.
  private static final String LANGUAGE = "en";

  private final Casebook book;
  private final Said.Standing standing;
  private final List<Said> all;

  /// One saying with what it is made of, before it is shown.
  private record Raw(
      String id,
      Attribution says,
      Stance stance,
      Claim claim,
      List<Quote> quotes,
      Optional<String> open,
      Optional<String> model) {}

  /// @param standing whether to show what is reviewed, or the drafts that wait
  public Sayings(Casebook book, Said.Standing standing) {
    this.book = book;
    this.standing = standing;
    this.all =
        switch (standing) {
          case REVIEWED -> book.statements().stream().map(this::shown).toList();
          case DRAFT -> book.openDrafts().stream().map(this::shown).toList();
        };
  }

  public Said.Standing standing() {
    return standing;
  }

  CaseTerms terms() {
    return book.terms();
  }

  /// All of them, in the order of the log.
  public List<Said> all() {
    return all;
  }

  public Optional<Said> of(Id<Statement> id) {
    return all.stream().filter(each -> each.id().equals(id.toString())).findFirst();
  }

  private Said shown(Statement each) {
    return shown(
        new Raw(
            each.id().toString(),
            each.says(),
            each.stance(),
            each.claim(),
            each.quotes(),
            Optional.empty(),
            Optional.empty()));
  }

  private Said shown(Draft each) {
    return shown(
        new Raw(
            each.id().toString(),
            each.says(),
            each.stance(),
            each.claim(),
            each.quotes(),
            each.ambiguous(),
            model(each)));
  }

  private Said shown(Raw raw) {
    return new Said(
        raw.id(),
        standing,
        raw.says().chain(),
        raw.stance(),
        raw.claim(),
        raw.quotes().stream().map(this::cited).toList(),
        date(raw.quotes().getFirst()),
        raw.open(),
        raw.model(),
        CaseTerms.in(raw.claim()).stream()
            .flatMap(each -> book.terms().ownLabel(each, LANGUAGE).stream())
            .findFirst());
  }

  /// The language model that proposed a draft, as its maker's settings tell.
  private static Optional<String> model(Draft draft) {
    return draft.provenance().by() instanceof Maker.Tool tool
        ? Optional.ofNullable(tool.settings().get("model"))
        : Optional.empty();
  }

  /// A quote with the exhibit it stands in.
  Said.Cited cited(Quote quote) {
    var exhibit = book.exhibitOf(quote);
    return new Said.Cited(quote, exhibit, book.nameOf(exhibit));
  }

  private Optional<When> date(Quote quote) {
    return book.descriptionOf(book.exhibitOf(quote)).flatMap(each -> each.date());
  }
}
