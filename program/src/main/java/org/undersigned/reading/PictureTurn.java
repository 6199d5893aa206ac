package org.undersigned.reading;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.undersigned.model.Placement.Origin.OnPage;

/// How a picture of a page has to be turned so that its words stand upright, and where on the
/// picture as it is a box lies that was found on the turned one.
///
/// @param degrees clockwise: 0, 90, 180 or 270
/// @param width of the picture as it is, in pixels
/// @param height in pixels
record PictureTurn(int degrees, int width, int height) {
  static final PictureTurn NONE = new PictureTurn(0, 0, 0);

  private static final Pattern ROTATE = Pattern.compile("Rotate: (90|180|270)\\b");
  private static final Pattern SURE = Pattern.compile("Orientation confidence: (\\d+(?:\\.\\d+)?)");

  /// Below this Tesseract's word on the orientation is a guess (its own default is 14 for reading
  /// on its own; pages of few lines stay below that).
  private static final double FAIRLY_SURE = 1.5;

  /// What Tesseract said of a picture, and the picture turned by it.
  ///
  /// @param picture an upright copy as PNG, or the picture as it was
  record Upright(PictureTurn turn, byte[] picture) {}

  /// The upright picture, by what Tesseract said of its orientation.
  static Upright upright(byte[] picture, String orientation) {
    Matcher rotate = ROTATE.matcher(orientation);
    Matcher sure = SURE.matcher(orientation);
    boolean turned =
        rotate.find() && sure.find() && Double.parseDouble(sure.group(1)) >= FAIRLY_SURE;
    if (!turned) return new Upright(NONE, picture);
    int degrees = Integer.parseInt(rotate.group(1));
    try {
      return Optional.ofNullable(ImageIO.read(new ByteArrayInputStream(picture)))
          .map(image -> new PictureTurn(degrees, image.getWidth(), image.getHeight()).of(image))
          .orElseGet(() -> new Upright(NONE, picture));
    } catch (IOException damaged) {
      return new Upright(NONE, picture);
    }
  }

  private Upright of(BufferedImage image) {
    boolean lies = degrees != 180;
    BufferedImage upright =
        new BufferedImage(
            lies ? height : width, lies ? width : height, BufferedImage.TYPE_BYTE_GRAY);
    AffineTransform turn = new AffineTransform();
    turn.translate(upright.getWidth() / 2.0, upright.getHeight() / 2.0);
    turn.quadrantRotate(degrees / 90);
    turn.translate(-width / 2.0, -height / 2.0);
    Graphics2D drawing = upright.createGraphics();
    drawing.drawImage(image, turn, null);
    drawing.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(upright, "png", bytes);
    } catch (IOException neverInMemory) {
      throw new IllegalStateException(neverInMemory);
    }
    return new Upright(this, bytes.toByteArray());
  }

  /// Where a box of the upright picture lies on the picture as it is; both in pixels.
  OnPage back(OnPage box) {
    double right = box.left() + box.width();
    double bottom = box.top() + box.height();
    return switch (degrees) {
      case 90 -> new OnPage(box.page(), box.top(), height - right, box.height(), box.width());
      case 180 -> new OnPage(box.page(), width - right, height - bottom, box.width(), box.height());
      case 270 -> new OnPage(box.page(), width - bottom, box.left(), box.height(), box.width());
      default -> box;
    };
  }
}
