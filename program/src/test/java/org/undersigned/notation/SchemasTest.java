package org.undersigned.notation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.undersigned.Pages;

class SchemasTest {

  static List<String> keptTypes() {
    return List.copyOf(KeptTypes.all().keySet());
  }

  @ParameterizedTest
  @MethodSource("keptTypes")
  void everyKeptTypeHasItsSchemaAmongThePages(String type) throws IOException {
    Pages.check("docs/reference/schemas/" + type + ".json", Schemas.of(type));
  }

  @Test
  void aSchemaNamesEveryFieldOfTheRecord() {
    String schema = Schemas.of("statement");
    for (String field :
        List.of("\"says\"", "\"stance\"", "\"claim\"", "\"quotes\"", "\"replaces\""))
      assertTrue(schema.contains(field), field);
  }
}
