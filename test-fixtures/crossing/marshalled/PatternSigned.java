package fixtures.crossing.marshalled;

import java.io.IOException;
import java.io.Serializable;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.SignedObject;
import java.util.regex.Pattern;

/** The lambda carries the pattern. */
public class PatternSigned {
  interface Check extends Serializable {
    boolean test(String text);
  }

  static SignedObject signed(PrivateKey key, Signature engine, Pattern pattern)
      throws IOException, GeneralSecurityException {
    Check check = text -> pattern.matcher(text).matches();
    return new SignedObject(check, key, engine);
  }

  static Object payload() {
    Pattern pattern = Pattern.compile("a+");
    Check check = text -> pattern.matcher(text).matches();
    return check;
  }
}
