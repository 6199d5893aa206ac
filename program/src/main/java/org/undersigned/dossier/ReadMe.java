package org.undersigned.dossier;

/// The page for people at the top of a dossier.
final class ReadMe {
  private ReadMe() {}

  static String text() {
    return """
    This folder is a dossier of documents, statements and counts. You need not trust
    whoever gave it to you: you can check it.

    Start reading with data/report. The documents themselves are in data/exhibits,
    each under the SHA-256 of its bytes; their texts are in data/texts; what was
    taken from them, word for word and with the place of every quote, is in
    data/records.

    To check every byte, with any Java from 17 on, in the folder that holds this file:

        java verify/Verify.java .

    Better: take Verify.java from elsewhere, from the house's own page or from
    somebody who has it, and compare its SHA-256. A forger could have changed the
    one in here. For the same reason compare the house's key (proof/key.pub) with
    the one that the house has published or printed.

    Without Java, where sha256sum is installed:

        sha256sum --strict -c manifest-sha256.txt
        sha256sum --strict -c tagmanifest-sha256.txt

    That shows whether a listed file was changed. It does not see added files, and it
    does not check the signature.

    The check answers 0 if all matches, 1 if something was altered (it names the file
    and the check), 2 if it cannot tell. What it shows: that this is what the house
    released, that every record was in its log, that every quote stands in its text,
    that every count follows from its rows. What it cannot show: that a witness told
    the truth.

    The folder is a bag (BagIt 1.0, RFC 8493). Its format is specified to the byte in
    the program's documentation, docs/reference/dossier-format.md.
    """;
  }
}
