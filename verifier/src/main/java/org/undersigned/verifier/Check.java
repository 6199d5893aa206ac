package org.undersigned.verifier;

/** The checks of the published dossier format, section 4, in their order. */
enum Check {
  U001("form of the bag, the proofs and the JSON"),
  U002("every listed file is there and has its hash"),
  U003("nothing else is there"),
  U004("log entries, and what the release record fixes"),
  U005("the checkpoint is signed"),
  U006("every entry is in the signed log"),
  U007("consistent with an older checkpoint"),
  U008("countersignatures of witnesses"),
  U009("trusted timestamps"),
  U010("every quote stands in its text"),
  U011("every count is the recount of its rows"),
  U012("every record opens its commitment"),
  U013("what was withheld");

  final String what;

  Check(String what) {
    this.what = what;
  }
}
