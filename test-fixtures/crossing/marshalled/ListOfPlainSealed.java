package fixtures.crossing.marshalled;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import javax.crypto.Cipher;
import javax.crypto.SealedObject;

/** SealedObject takes a Serializable: the list is, its elements are not. */
public class ListOfPlainSealed {
  static class Secret {
    int code = 1;
  }

  static SealedObject sealed(Cipher cipher) throws IOException, GeneralSecurityException {
    ArrayList<Secret> secrets = new ArrayList<>();
    secrets.add(new Secret());
    return new SealedObject(secrets, cipher); // expect: unserializable-state-at-boundary "Secret"
  }

  static Object payload() {
    ArrayList<Secret> secrets = new ArrayList<>();
    secrets.add(new Secret());
    return secrets;
  }
}
