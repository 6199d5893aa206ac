package org.undersigned.rendering;

import java.util.List;
import java.util.Optional;
import org.undersigned.model.TakenApart;
import org.undersigned.rendering.charts.Chart;

/// The report of a dossier, one self-contained page: the number taken apart, then the text of every
/// exhibit it rests on, with the quotes in place.
///
/// @param produced when and by what it was made
/// @param disclaimers sentences that must stand on it: that a declaration commits only its
///     signatories
/// @param appendix how the estimate was made; empty where none was run
/// @param exhibits those that are shipped, in the order of their first use
public record ReportPage(
    String title,
    String produced,
    List<String> disclaimers,
    TakenApart apart,
    List<Chart> charts,
    Optional<MethodAppendix> appendix,
    List<ExhibitPage> exhibits) {
  public ReportPage {
    disclaimers = List.copyOf(disclaimers);
    charts = List.copyOf(charts);
    exhibits = List.copyOf(exhibits);
  }
}
