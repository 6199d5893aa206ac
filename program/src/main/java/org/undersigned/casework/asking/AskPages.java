package org.undersigned.casework.asking;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.undersigned.archive.Retrieval;
import org.undersigned.casework.OpenCase;
import org.undersigned.casework.SeenPages;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Message;
import org.undersigned.model.Said;
import org.undersigned.reading.PageLook;
import org.undersigned.rendering.CasePage;
import org.undersigned.rendering.ExhibitPage;
import org.undersigned.rendering.FigurePage;
import org.undersigned.rendering.PicturePage;

/// Everything the workbench shows, asked for by address. Reviewed statements are shown where there
/// are any; else the drafts, and every page says which.
public final class AskPages {

  private final OpenCase opened;
  private final SeenPages seen;
  private final Function<Message, String> words;

  /// @param seen pages as pictures
  public AskPages(OpenCase opened, Function<Message, String> words, SeenPages seen) {
    this.seen = seen;
    this.opened = opened;
    this.words = words;
  }

  private Said.Standing standing() {
    return opened.book().statements().isEmpty() ? Said.Standing.DRAFT : Said.Standing.REVIEWED;
  }

  private Sayings sayings() {
    return new Sayings(opened.book(), standing());
  }

  public CasePage home(LocalDate today) {
    return new ShowCase(opened.book(), sayings(), opened.name(), today).page();
  }

  /// @param id the exhibit's fingerprint, whole
  public Optional<ExhibitPage> exhibit(String id) {
    return fingerprint(id).flatMap(new ShowExhibit(opened.book(), sayings(), opened.name())::page);
  }

  /// @param id the statement's or draft's id, whole
  public Optional<FigurePage> figure(String id) {
    return new TakeApart(opened.book(), standing(), words).apart(id)
            instanceof TakeApart.Answer.Apart(var apart)
        ? Optional.of(
            new FigurePage(
                opened.name(),
                new Notices(opened.book()).all(),
                apart,
                new FigureCharts(opened.book(), words).of(apart)))
        : Optional.empty();
  }

  /// A page of an exhibit as a picture.
  ///
  /// @param number from 1
  public Optional<PicturePage> picture(String id, int number) {
    return fingerprint(id)
        .flatMap(
            exhibit ->
                new ShowPicture(opened.book(), sayings(), opened.name())
                    .page(exhibit, number, seen));
  }

  /// The picture of such a page, PNG, made anew in the jail.
  public Optional<byte[]> png(String id, int number) {
    return fingerprint(id)
        .flatMap(exhibit -> seen.look(exhibit, number).picture())
        .map(PageLook.Picture::png);
  }

  /// The bytes of an exhibit.
  public Optional<InputStream> original(String id) {
    return fingerprint(id)
        .map(opened::bytesOf)
        .flatMap(
            found ->
                found instanceof Retrieval.Found(InputStream bytes, long _)
                    ? Optional.of(bytes)
                    : Optional.empty());
  }

  private static Optional<Fingerprint> fingerprint(String id) {
    return id.matches("[0-9a-f]{64}") ? Optional.of(new Fingerprint(id)) : Optional.empty();
  }
}
