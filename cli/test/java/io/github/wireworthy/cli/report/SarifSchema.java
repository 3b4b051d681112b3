package io.github.wireworthy.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** The schema of SARIF 2.1.0. */
public final class SarifSchema {

  private SarifSchema() {}

  /** What is not valid in a report, or nothing. */
  public static String errors(String sarif) throws IOException {
    try (InputStream schema =
        SarifSchema.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      assertThat(schema).isNotNull();
      String schemaText = new String(schema.readAllBytes(), StandardCharsets.UTF_8);
      Validator.Result result =
          new ValidatorFactory()
              .withJsonNodeFactory(new JacksonNode.Factory())
              .validate(schemaText, sarif);
      return result.getErrors().stream()
          .map(error -> error.getInstanceLocation() + ": " + error.getError())
          .collect(Collectors.joining("\n"));
    }
  }
}
