package fixtures.frameworks.spark;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function;

/** A function class with a field that cannot be written. */
public final class FunctionHoldsDigest {
  private static final class Hash implements Function<String, byte[]> {
    // expect: unserializable-field via Hash.digest
    private final MessageDigest digest;

    private Hash() throws NoSuchAlgorithmException {
      digest = MessageDigest.getInstance("SHA-256");
    }

    @Override
    public byte[] call(String text) {
      return digest.digest(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  static void send(JavaSparkContext spark) throws Exception {
    spark.parallelize(List.of("a", "b")).map(new Hash()).count();
  }
}
