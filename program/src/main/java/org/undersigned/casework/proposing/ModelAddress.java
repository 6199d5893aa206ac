package org.undersigned.casework.proposing;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import org.undersigned.model.Message;

/// Where a language model answers. What is sent there are words of exhibits, so the host is this
/// machine unless a colleague expressly allows another.
///
/// @param root scheme, host and port. The host of this machine is written as a number, so that the
///     name cannot lead elsewhere after it was checked
public record ModelAddress(URI root, Place place) {

  /// Where the words of an exhibit go.
  public enum Place {
    THIS_MACHINE,
    ELSEWHERE
  }

  /// What came of reading an address.
  public sealed interface Outcome {
    record Taken(ModelAddress address) implements Outcome {}

    record Refused(Message why) implements Outcome {}
  }

  /// Reads `http://HOST:PORT`. Names and passwords, a path, a query are refused, and so is every
  /// host but this machine, unless `allowed` is [Place#ELSEWHERE].
  public static Outcome of(String written, Place allowed) {
    URI given;
    try {
      given = new URI(written.strip());
    } catch (URISyntaxException _) {
      return refused(written, "it is no address");
    }
    Optional<String> scheme = Optional.ofNullable(given.getScheme()).map(ModelAddress::small);
    if (scheme.isEmpty() || !scheme.get().matches("https?"))
      return refused(written, "it begins with neither http:// nor https://");
    Optional<String> host = Optional.ofNullable(given.getHost());
    if (host.isEmpty()) return refused(written, "it names no host");
    boolean more =
        given.getUserInfo() != null
            || given.getQuery() != null
            || given.getFragment() != null
            || !given.getPath().matches("/?");
    if (more) return refused(written, "it holds more than scheme, host and port");
    InetAddress found;
    try {
      found = InetAddress.getByName(host.get());
    } catch (UnknownHostException _) {
      return refused(written, "its host is not known");
    }
    if (!found.isLoopbackAddress() && allowed == Place.THIS_MACHINE)
      return refused(written, "its host is another machine, and exhibits would leave this one");
    Place place = found.isLoopbackAddress() ? Place.THIS_MACHINE : Place.ELSEWHERE;
    String kept = found.isLoopbackAddress() ? number(found) : host.get();
    String port = given.getPort() < 0 ? "" : ":" + given.getPort();
    return new Outcome.Taken(
        new ModelAddress(URI.create(scheme.get() + "://" + kept + port), place));
  }

  private static String number(InetAddress address) {
    String written = address.getHostAddress();
    return written.contains(":") ? "[" + written + "]" : written;
  }

  private static String small(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static Outcome refused(String written, String problem) {
    return new Outcome.Refused(Message.of("MODEL-01", "url", written, "problem", problem));
  }
}
