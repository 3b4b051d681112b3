package fixtures.crossing.marshalled;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import javax.crypto.Cipher;
import javax.crypto.NullCipher;
import javax.crypto.SealedObject;

/** A list of texts, sealed. */
public class ListOfTextsSealed {
  static SealedObject sealed(Cipher cipher) throws IOException, GeneralSecurityException {
    ArrayList<String> secrets = new ArrayList<>();
    secrets.add("code");
    return new SealedObject(secrets, cipher);
  }

  static Object payload() throws IOException, GeneralSecurityException {
    return sealed(new NullCipher());
  }
}
