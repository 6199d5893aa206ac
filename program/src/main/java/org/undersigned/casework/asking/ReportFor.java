package org.undersigned.casework.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.undersigned.casework.Casebook;
import org.undersigned.model.DocumentedCount;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Instrument;
import org.undersigned.model.Message;
import org.undersigned.model.TakenApart;
import org.undersigned.rendering.ExhibitPage;
import org.undersigned.rendering.Pages;
import org.undersigned.rendering.ReportPage;
import org.undersigned.rendering.charts.Chart;

/// Makes the report of a dossier: one page that needs nothing else.
public final class ReportFor {

  private final Casebook book;
  private final TakenApart apart;
  private final Function<Message, String> words;

  /// @param words of messages, without their codes
  public ReportFor(Casebook book, TakenApart apart, Function<Message, String> words) {
    this.book = book;
    this.words = words;
    this.apart = apart;
  }

  /// @param produced when and by whom it was made
  /// @param shipped the exhibits that go along
  /// @param count the documented count behind the number
  public String html(
      String title, String produced, Set<Fingerprint> shipped, DocumentedCount count) {
    ShowExhibit showing =
        new ShowExhibit(book, new Sayings(book, apart.shows()), title, ShowExhibit.Facts.PUBLIC);
    List<ExhibitPage> exhibits = new ArrayList<>();
    for (var exhibit : book.exhibits())
      if (shipped.contains(exhibit.id())) showing.page(exhibit.id()).ifPresent(exhibits::add);
    List<Chart> charts = new FigureCharts(book, words).of(apart);
    return new Pages()
        .html(
            new ReportPage(
                title,
                produced,
                disclaimers(shipped),
                apart,
                charts,
                new CountHistory(book, apart.number().quantity(), words).appendix(count),
                exhibits));
  }

  /// A declaration commits those who signed it, and nobody else: the sentence goes with every
  /// export.
  private List<String> disclaimers(Set<Fingerprint> shipped) {
    List<String> disclaimers = new ArrayList<>();
    for (Fingerprint exhibit : shipped)
      book.instrumentOf(exhibit)
          .map(each -> each.instrument())
          .filter(each -> each.kind() == Instrument.Kind.WRITTEN_DECLARATION)
          .map(
              each ->
                  each.cited()
                      + " commits only those who have signed it. It was not adopted, debated or"
                      + " endorsed by the assembly in which it was tabled.")
          .filter(sentence -> !disclaimers.contains(sentence))
          .ifPresent(disclaimers::add);
    return disclaimers;
  }
}
