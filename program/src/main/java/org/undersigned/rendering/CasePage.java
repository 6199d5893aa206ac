package org.undersigned.rendering;

import java.util.List;
import java.util.Optional;
import org.undersigned.model.Said;

/// The page of a case: what was received, the numbers said in it, what was asked for, what is
/// disputed.
///
/// @param notices said on every page, for instance that exhibits were read without a jail
public record CasePage(
    String caseName,
    List<String> notices,
    List<Count> counts,
    List<FigureLine> figures,
    List<DemandLine> demands,
    List<DisputeLine> disputes,
    List<ExhibitLine> exhibits) {

  public CasePage {
    notices = List.copyOf(notices);
    counts = List.copyOf(counts);
    figures = List.copyOf(figures);
    demands = List.copyOf(demands);
    disputes = List.copyOf(disputes);
    exhibits = List.copyOf(exhibits);
  }

  /// A number on top of the page: "15 exhibits".
  public record Count(String number, String of) {}

  /// A figure said in the case, with the address of its page where it can be taken apart.
  public record FigureLine(Said said, String number, String of, Optional<String> address) {}

  /// @param since days since it was made, in words, or that its date is not known
  /// @param state open, answered, overdue by so many days
  public record DemandLine(Said said, String since, String state) {}

  public record DisputeLine(String about, String kind, List<SideLine> sides) {
    public DisputeLine {
      sides = List.copyOf(sides);
    }
  }

  public record SideLine(String position, List<Said> said) {
    public SideLine {
      said = List.copyOf(said);
    }
  }

  /// @param brief the first digits of the fingerprint
  public record ExhibitLine(
      String address, String name, String brief, String kind, String received, String state) {}
}
