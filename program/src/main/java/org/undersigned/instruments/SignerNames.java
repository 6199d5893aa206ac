package org.undersigned.instruments;

import java.util.List;
import java.util.function.UnaryOperator;
import org.undersigned.instruments.SignerGrammar.Names;
import org.undersigned.instruments.SignerGrammar.Signer;

/// Tells, of a list that prints no surname in capitals, whether it prints surnames alone ("Zorn,
/// Italy") or given names too ("Aldo Zorn, Italy"): by what most of its lines hold.
final class SignerNames {
  private SignerNames() {}

  /// How each of `signers` is to be read once all are known.
  static UnaryOperator<Signer> of(List<Signer> signers, String text) {
    List<Signer> alone = signers.stream().filter(s -> s.given().isEmpty()).toList();
    long several = alone.stream().filter(SignerNames::hasSeveralWords).count();
    if (several < 2 || several * 2 <= alone.size()) return UnaryOperator.identity();
    SignerGrammar full = new SignerGrammar(Names.GIVEN_THEN_SURNAME);
    return signer ->
        signer.given().isPresent() || !hasSeveralWords(signer)
            ? signer
            : full.read(text.substring(signer.start(), signer.end()), signer.start())
                .orElse(signer);
  }

  /// Two words or more that are no particles, and none of them in capitals.
  private static boolean hasSeveralWords(Signer signer) {
    int words = 0;
    for (String word : signer.surname().value().split(" ")) {
      if (SignerWords.inCapitals(word)) return false;
      if (!SignerWords.isParticle(word)) words++;
    }
    return words > 1;
  }
}
