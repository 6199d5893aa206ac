package org.undersigned.rendering;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Renders page records to complete HTML pages. The same record gives the same text.
public final class Pages {

  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, null, "org.undersigned.rendering.templates");

  public String html(CasePage page) {
    return render("case.jte", page);
  }

  public String html(ExhibitPage page) {
    return render("exhibit.jte", page);
  }

  public String html(PicturePage page) {
    return render("picture.jte", page);
  }

  public String html(FigurePage page) {
    return render("figure.jte", page);
  }

  /// A report is one file: its style stands in it.
  public String html(ReportPage page) {
    return render("report.jte", page);
  }

  /// The report of an estimate, one file as well.
  public String html(EstimatePage page) {
    return render("estimate.jte", page);
  }

  /// The one style sheet of the workbench and the report.
  public static String styleSheet() {
    try (var in = Pages.class.getResourceAsStream("/org/undersigned/rendering/undersigned.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  private String render(String template, Object page) {
    StringOutput output = new StringOutput();
    templates.render(template, page, output);
    return output.toString();
  }
}
