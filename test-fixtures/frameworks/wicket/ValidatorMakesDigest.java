package fixtures.frameworks.wicket;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.apache.wicket.markup.html.WebPage;
import org.apache.wicket.markup.html.form.Form;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.model.Model;
import org.apache.wicket.util.tester.WicketTester;
import org.apache.wicket.validation.IValidatable;
import org.apache.wicket.validation.IValidator;
import org.apache.wicket.validation.ValidationError;

/** {@link ValidatorWithDigest}, mended: the digest is made when it is needed. */
public final class ValidatorMakesDigest {
  private static final class Known implements IValidator<String> {
    private final String algorithm;

    private Known(String algorithm) {
      this.algorithm = algorithm;
    }

    @Override
    public void validate(IValidatable<String> text) {
      try {
        MessageDigest.getInstance(algorithm);
      } catch (NoSuchAlgorithmException exception) {
        text.error(new ValidationError("unknown"));
      }
    }
  }

  private static final class Login extends WebPage {
    private Login() {
      Form<Void> form = new Form<>("form");
      form.add(new TextField<>("word", Model.of("")).add(new Known("SHA-256")));
      add(form);
    }
  }

  static void send(WicketTester wicket) {
    wicket.startPage(new Login());
  }
}
