package fixtures.frameworks.wicket;

import java.nio.charset.StandardCharsets;
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

/** A validator is kept with its form. */
public final class ValidatorWithDigest {
  private static final class Known implements IValidator<String> {
    // expect: unserializable-field via Known.digest
    private final MessageDigest digest;

    private Known(MessageDigest digest) {
      this.digest = digest;
    }

    @Override
    public void validate(IValidatable<String> text) {
      if (digest.digest(text.getValue().getBytes(StandardCharsets.UTF_8)).length == 0) {
        text.error(new ValidationError("unknown"));
      }
    }
  }

  private static final class Login extends WebPage {
    private Login() throws NoSuchAlgorithmException {
      Form<Void> form = new Form<>("form");
      form.add(
          new TextField<>("word", Model.of(""))
              .add(new Known(MessageDigest.getInstance("SHA-256"))));
      add(form);
    }
  }

  static void send(WicketTester wicket) throws NoSuchAlgorithmException {
    wicket.startPage(new Login());
  }
}
