package org.undersigned.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Figures that sources claim, set side by side: on one axis where they count the same thing, and
/// where not, with the fields that differ.
///
/// @param axes one per quantity, in the order in which the quantities first appear
/// @param apart pairs of axes and why they are not one
public record ComparedFigures(List<Axis> axes, List<Apart> apart) {
  public ComparedFigures {
    axes = List.copyOf(axes);
    apart = List.copyOf(apart);
  }

  /// Figures of one quantity, by date; those without a date last.
  public record Axis(Quantity quantity, List<Placed> figures) {
    public Axis {
      figures = List.copyOf(figures);
    }
  }

  /// One figure in its place.
  ///
  /// @param low what the source is sure of, where it is
  /// @param high what the source does not exceed, where it says so
  /// @param marks what befell the figure
  public record Placed(
      Id<Statement> statement,
      Attribution says,
      Stance stance,
      Figure figure,
      Optional<When> said,
      Optional<Long> low,
      Optional<Long> high,
      Set<Mark> marks) {
    public Placed {
      marks = Set.copyOf(marks);
    }
  }

  /// What befell a figure.
  public enum Mark {
    /// Its own speaker took it back.
    RETRACTED,
    /// Given again, by anybody, after its speaker had taken it back.
    REPEATED_AFTER_RETRACTION,
    /// A later statement of the archive replaces this one.
    REPLACED,
    /// Its speaker denies or doubts it rather than claims it.
    NOT_CLAIMED
  }

  /// Two axes that must not be compared, and in which fields they differ.
  ///
  /// @param one index of an axis
  /// @param other index of another
  public record Apart(int one, int other, List<Quantity.Field> differences) {
    public Apart {
      differences = List.copyOf(differences);
    }
  }

  /// How a claimed figure stands to what is documented and to what is estimated.
  public sealed interface Verdict {
    /// Its most lies below the documented floor: contradicted by named persons.
    record BelowDocumented(long floor) implements Verdict {}

    /// It meets the range from the documented floor to the estimate's upper end (to the ceiling
    /// where there is no estimate).
    record Inside(Interval range) implements Verdict {}

    /// Its least lies above that range.
    record Above(long high) implements Verdict {}

    /// It counts something else.
    record NotComparable(List<Quantity.Field> differences) implements Verdict {
      public NotComparable {
        differences = List.copyOf(differences);
      }
    }

    /// It states no bound that could be compared ("about", without a number; a bare "at most").
    record CannotTell() implements Verdict {}
  }
}
