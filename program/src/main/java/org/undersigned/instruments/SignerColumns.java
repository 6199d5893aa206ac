package org.undersigned.instruments;

import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.undersigned.instruments.SignerGrammar.Signer;

/// The order of signatures that stand in several columns: along the rows or down the columns.
///
/// The first is who tables; the others stand in the order of the alphabet by surname, particles
/// passed over (`declarations.md`, section 5). Whichever way breaks that order less is the one that
/// was meant; along the rows where neither does.
final class SignerColumns {
  private SignerColumns() {}

  static List<Signer> ordered(List<List<Signer>> rows) {
    List<Signer> along = rows.stream().flatMap(List::stream).toList();
    List<Signer> down = new ArrayList<>();
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    for (int column = 0; column < width; column++)
      for (List<Signer> row : rows) if (column < row.size()) down.add(row.get(column));
    return breaks(down) < breaks(along) ? down : along;
  }

  private static int breaks(List<Signer> signers) {
    Collator collator = Collator.getInstance(Locale.ROOT);
    collator.setStrength(Collator.PRIMARY);
    int breaks = 0;
    for (int i = 2; i < signers.size(); i++)
      if (collator.compare(key(signers.get(i - 1)), key(signers.get(i))) > 0) breaks++;
    return breaks;
  }

  private static String key(Signer signer) {
    StringBuilder key = new StringBuilder();
    for (String word : signer.surname().value().split(" "))
      if (!SignerWords.isParticle(word)) key.append(word).append(' ');
    return key.toString();
  }
}
