package org.undersigned.demands;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.undersigned.model.Proceeding;
import org.undersigned.model.When;

/// Courts, notices, extradition requests, sanctions listings: the stages of each, in order of time.
public final class Proceedings {
  /// All stages of one case before one forum.
  ///
  /// @param stages first to last; those without a date stand first
  public record Course(String forum, String docket, List<Proceeding> stages) {
    public Course {
      stages = List.copyOf(stages);
    }

    /// The stage it is in.
    public Proceeding present() {
      return stages.getLast();
    }
  }

  private Proceedings() {}

  /// The courses of `proceedings`, in the order in which each is met first. A docket without a
  /// number (empty) is a case of its own.
  public static List<Course> of(List<Proceeding> proceedings) {
    Map<String, List<Proceeding>> cases = new LinkedHashMap<>();
    for (Proceeding each : proceedings) {
      String key =
          each.docket().isBlank() ? each.id().toString() : each.forum() + "\n" + each.docket();
      cases.computeIfAbsent(key, _ -> new java.util.ArrayList<>()).add(each);
    }
    return cases.values().stream()
        .map(
            stages ->
                new Course(
                    stages.getFirst().forum(),
                    stages.getFirst().docket(),
                    stages.stream()
                        .sorted(
                            Comparator.comparing(
                                stage -> stage.since().map(When::start).orElse("")))
                        .toList()))
        .toList();
  }
}
