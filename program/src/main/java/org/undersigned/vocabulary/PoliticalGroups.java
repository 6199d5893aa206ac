package org.undersigned.vocabulary;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Political groups of the Parliamentary Assembly of the Council of Europe, by code and by name.
public final class PoliticalGroups {
  /// The code of those who are registered in no group.
  public static final String NONE = "NR";

  private static final Map<String, String> BY_NAME = new HashMap<>();
  private static final Set<String> CODES = new HashSet<>();

  static {
    for (List<List<String>> row : Listed.rows("political-groups.txt")) {
      String code = row.getFirst().getFirst();
      CODES.addAll(row.get(1));
      for (List<String> names : row.subList(1, row.size()))
        for (String name : names) BY_NAME.putIfAbsent(States.folded(name), code);
    }
  }

  private PoliticalGroups() {}

  /// The English code of a group given by a code or name as printed; empty for one not listed.
  public static Optional<String> codeOf(String asPrinted) {
    return Optional.ofNullable(BY_NAME.get(States.folded(asPrinted)));
  }

  /// Whether this is one of the codes, in capitals as printed.
  public static boolean isCode(String asPrinted) {
    return CODES.contains(asPrinted.strip());
  }
}
