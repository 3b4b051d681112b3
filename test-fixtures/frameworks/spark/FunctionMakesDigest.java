package fixtures.frameworks.spark;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function;

/** {@link FunctionHoldsDigest}, mended: the digest is made where it is used. */
public final class FunctionMakesDigest {
  private static final class Hash implements Function<String, byte[]> {
    private transient MessageDigest digest;

    @Override
    public byte[] call(String text) throws NoSuchAlgorithmException {
      if (digest == null) {
        digest = MessageDigest.getInstance("SHA-256");
      }
      return digest.digest(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  static void send(JavaSparkContext spark) {
    spark.parallelize(List.of("a", "b")).map(new Hash()).count();
  }
}
