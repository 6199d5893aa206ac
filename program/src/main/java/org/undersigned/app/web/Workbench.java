package org.undersigned.app.web;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.ApplicationContextException;

/// The server of the workbench: answers on this machine's loopback address only.
public final class Workbench implements AutoCloseable {

  private final AnnotationConfigServletWebServerApplicationContext context;
  private final Address address;

  private Workbench(AnnotationConfigServletWebServerApplicationContext context, Address address) {
    this.context = context;
    this.address = address;
  }

  /// Where the workbench answers.
  ///
  /// @param port zero lets the system choose a free one
  /// @param key 128 random bits in hexadecimal digits; who shows it is let in
  public record Address(int port, String key) {
    /// An address with a fresh key.
    public static Address fresh(int port, SecureRandom random) {
      byte[] key = new byte[16];
      random.nextBytes(key);
      return new Address(port, HexFormat.of().formatHex(key));
    }

    /// What a person opens in the browser.
    public String url() {
      return "http://localhost:" + port + "/?key=" + key;
    }
  }

  /// What came of starting.
  public sealed interface Starting {
    record Serving(Workbench workbench) implements Starting {}

    /// Another program answers on that port.
    record PortTaken(int port) implements Starting {}
  }

  /// Starts serving `site`.
  public static Starting start(Site site, Address wanted) {
    var context = new AnnotationConfigServletWebServerApplicationContext();
    context.register(WorkbenchConfiguration.class);
    context.registerBean(Site.class, () -> site);
    context.registerBean(Address.class, () -> wanted);
    try {
      context.refresh();
    } catch (ApplicationContextException refused) {
      if (refused.getCause() instanceof PortInUseException)
        return new Starting.PortTaken(wanted.port());
      throw refused;
    } catch (PortInUseException taken) {
      return new Starting.PortTaken(wanted.port());
    }
    return new Starting.Serving(
        new Workbench(context, new Address(context.getWebServer().getPort(), wanted.key())));
  }

  public Address address() {
    return address;
  }

  @Override
  public void close() {
    context.close();
  }
}
