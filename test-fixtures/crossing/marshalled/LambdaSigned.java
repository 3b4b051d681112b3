package fixtures.crossing.marshalled;

import java.io.IOException;
import java.io.Serializable;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.SignedObject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** SignedObject makes a lambda serializable by its parameter type, with what it carries. */
public class LambdaSigned {
  interface Check extends Serializable {
    boolean test(String text);
  }

  static SignedObject signed(PrivateKey key, Signature engine, Matcher matcher)
      throws IOException, GeneralSecurityException {
    Check check = text -> matcher.reset(text).matches(); // expect: lambda-captures-unserializable-variable "matcher"
    return new SignedObject(check, key, engine);
  }

  static Object payload() {
    Matcher matcher = Pattern.compile("a+").matcher("");
    Check check = text -> matcher.reset(text).matches(); // expect: lambda-captures-unserializable-variable "matcher"
    return check;
  }
}
