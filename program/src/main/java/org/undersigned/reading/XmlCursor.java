package org.undersigned.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Walks through an XML document, event by event. There are no document type definitions here: no
/// entity is expanded and nothing outside of the document is opened.
final class XmlCursor implements AutoCloseable {
  private static final XMLInputFactory FACTORY = factory();

  private final XMLStreamReader reader;
  private final int depthAllowed;
  private int depth;

  /// Where the cursor stands.
  enum Event {
    START,
    END,
    TEXT,
    OVER
  }

  XmlCursor(byte[] xml, ReadLimits limits) throws IOException {
    depthAllowed = limits.xmlDepth();
    try {
      reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(xml));
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty("http://javax.xml.XMLConstants/property/accessExternalDTD", "");
    factory.setProperty("jdk.xml.maxElementDepth", "0"); // ours is counted here
    return factory;
  }

  /// Goes on to the next start, end or text.
  Event next() throws IOException {
    try {
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            LimitReached.check("xmlDepth", ++depth, depthAllowed);
            return Event.START;
          }
          case XMLStreamConstants.END_ELEMENT -> {
            depth--;
            return Event.END;
          }
          case XMLStreamConstants.CHARACTERS,
              XMLStreamConstants.CDATA,
              XMLStreamConstants.SPACE -> {
            return Event.TEXT;
          }
          default -> {}
        }
      }
      return Event.OVER;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /// The local name of the element that starts or ends here.
  String name() {
    return reader.getLocalName();
  }

  /// The value of the attribute of this local name, or empty text.
  String attribute(String local) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(local)) return reader.getAttributeValue(i);
    }
    return "";
  }

  /// An attribute that is a number, or `otherwise`.
  int number(String local, int otherwise) {
    String value = attribute(local);
    return value.matches("\\d{1,9}") ? Integer.parseInt(value) : otherwise;
  }

  /// The characters that stand here.
  String text() {
    return reader.getText();
  }

  /// How many elements are open.
  int depth() {
    return depth;
  }

  /// Passes over the element that starts here.
  void skip() throws IOException {
    int outside = depth - 1;
    while (depth > outside && next() != Event.OVER) {}
  }

  @Override
  public void close() throws IOException {
    try {
      reader.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }
}
