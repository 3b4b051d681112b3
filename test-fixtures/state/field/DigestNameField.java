package fixtures.state.field;

import java.io.Serializable;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;

/** Its algorithm's name is. */
public class DigestNameField implements Serializable {
  private static final long serialVersionUID = 1L;
  private final String algorithm = "SHA-256";

  byte[] digest(byte[] bytes) throws GeneralSecurityException {
    return MessageDigest.getInstance(algorithm).digest(bytes);
  }

  static Object payload() {
    return new DigestNameField();
  }
}
