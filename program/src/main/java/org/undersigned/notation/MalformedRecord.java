package org.undersigned.notation;

/// Text that is not the record it should be. The message names the type and the place, never the
/// content.
public final class MalformedRecord extends RuntimeException {

  private static final long serialVersionUID = 1;

  MalformedRecord(String type, Throwable cause) {
    super("Not a record of type " + type + ": " + place(cause), cause);
  }

  private static String place(Throwable cause) {
    if (!(cause instanceof tools.jackson.core.JacksonException json))
      return "a value is not allowed";
    var at = json.getLocation();
    String where = at == null ? "" : " at column " + at.getColumnNr();
    return json.getClass().getSimpleName() + where;
  }
}
