package org.undersigned.house;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.undersigned.Shared;

/// The table of rooms and the table of fences, read from `ARCHITECTURE.md`.
record Rooms(Map<String, List<String>> mayUse, Map<String, List<String>> fences) {

  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  static Rooms onTheMap() throws IOException {
    Map<String, List<String>> mayUse = new LinkedHashMap<>();
    Map<String, List<String>> fences = new LinkedHashMap<>();
    Map<String, List<String>> table = null;
    for (String line : Files.readAllLines(Shared.repository().resolve("ARCHITECTURE.md"))) {
      if (line.startsWith("| Room | May use")) table = mayUse;
      else if (line.startsWith("| Library | Only in")) table = fences;
      else if (!line.startsWith("|")) table = null;
      else if (table != null && !line.startsWith("|--")) {
        String[] cells = line.split("\\|");
        List<String> names = names(cells[1]);
        List<String> allowed = names(cells[2]);
        if (cells[2].contains("all above")) allowed = List.copyOf(mayUse.keySet());
        for (String name : names) table.put(name, allowed);
      }
    }
    return new Rooms(mayUse, fences);
  }

  private static List<String> names(String cell) {
    return new ArrayList<>(
        CODE.matcher(cell).results().map((MatchResult m) -> m.group(1)).toList());
  }
}
