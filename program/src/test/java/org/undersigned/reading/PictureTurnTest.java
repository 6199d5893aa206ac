package org.undersigned.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.model.Placement.Origin.OnPage;

class PictureTurnTest {
  private static final int DOT_ACROSS = 7;
  private static final int DOT_DOWN = 3;

  @ParameterizedTest
  @ValueSource(ints = {90, 180, 270})
  void aDotIsFoundAgainWhereItStoodBeforeThePictureWasTurned(int degrees) throws IOException {
    byte[] picture = pictureWithADot();
    PictureTurn.Upright upright =
        PictureTurn.upright(
            picture, "Rotate: " + degrees + "\nOrientation confidence: 9.5\nScript: Latin");
    BufferedImage turned = ImageIO.read(new ByteArrayInputStream(upright.picture()));
    for (int x = 0; x < turned.getWidth(); x++)
      for (int y = 0; y < turned.getHeight(); y++)
        if ((turned.getRGB(x, y) & 0xFF) < 128)
          assertEquals(
              new OnPage(1, DOT_ACROSS, DOT_DOWN, 1, 1),
              upright.turn().back(new OnPage(1, x, y, 1, 1)));
  }

  @Test
  void aPictureWhoseOrientationIsAGuessStaysAsItIs() throws IOException {
    byte[] picture = pictureWithADot();
    assertSame(
        picture,
        PictureTurn.upright(picture, "Rotate: 180\nOrientation confidence: 0.3").picture());
  }

  private static byte[] pictureWithADot() throws IOException {
    BufferedImage image = new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < 20; x++) for (int y = 0; y < 10; y++) image.setRGB(x, y, 0xFFFFFF);
    image.setRGB(DOT_ACROSS, DOT_DOWN, 0);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    return bytes.toByteArray();
  }
}
