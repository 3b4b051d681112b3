package fixtures.state.field;

import java.io.Serializable;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;

/** A message digest is not serializable. */
public class MessageDigestField implements Serializable {
  private static final long serialVersionUID = 1L;
  private final MessageDigest digest; // expect: unserializable-field via MessageDigestField.digest

  MessageDigestField() throws GeneralSecurityException {
    digest = MessageDigest.getInstance("SHA-256");
  }

  static Object payload() throws GeneralSecurityException {
    return new MessageDigestField();
  }
}
