package org.undersigned.statements.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Several organisations that sign one text together: a run of names at its end, under a closing
/// formula or a word for signatories.
final class JointSigners {
  private static final Pattern OPENS =
      Pattern.compile(
          "(?iuU)^(?:(?:yours )?(?:respectfully|sincerely|faithfully)(?: yours)?|with (?:our"
              + " )?(?:deep )?respect|in solidarity|signed(?: by)?|signator(?:y"
              + " organi[sz]ation|ie)s|signatories|endorsed by|the undersigned(?:"
              + " organi[sz]ations)?|.*\\b(?:veuillez|salutations|considération)\\b.*|respectueusement|solidairement|signé|(?:(?:les"
              + " )?organisations )?signataires|ont signé|les (?:organisations|associations)"
              + " soussignées|с уважением|подписали|подписи|(?:организации-)?подписанты|подписавшие"
              + " организации|подписавшиеся(?: организации)?) ?[,.:]?$");

  private static final int LONGEST = 9;

  /// More names than this are counted, not told.
  private static final int MOST = 6;

  private JointSigners() {}

  /// Their names one after another with commas, of more than [#MOST] only how many they are; empty
  /// where fewer than two stand there.
  static Optional<String> of(Page page) {
    List<String> names = new ArrayList<>();
    boolean open = false;
    for (String line : page.closing()) {
      if (OPENS.matcher(line).matches()) {
        names.clear();
        open = true;
      } else if (open && name(line, page)) {
        names.add(line.replaceFirst("^[*•–—-]\\s*", "").replaceFirst("[,;]$", ""));
      } else if (open && !names.isEmpty()) break;
    }
    boolean bodies = 2 * names.stream().filter(HeaderWords::namesBody).count() >= names.size();
    if (names.size() < 2 || !bodies) return Optional.empty();
    if (names.size() <= MOST) return Optional.of(String.join(", ", names));
    return Optional.of(
        switch (page.language()) {
          case "fr" -> "les " + names.size() + " organisations signataires";
          case "ru" -> names.size() + " подписавших организаций";
          default -> "the " + names.size() + " undersigned organisations";
        });
  }

  private static boolean name(String line, Page page) {
    String bare = line.replaceFirst("^[*•–—-]\\s*", "");
    return bare.matches("(?U)[\\p{Lu}«“\"][^\\d:!?@]{3,90}[^.]")
        && bare.split("\\s+").length <= LONGEST
        && !HeaderWords.kindOnly(bare)
        && Names.verbless(bare, page.language());
  }
}
