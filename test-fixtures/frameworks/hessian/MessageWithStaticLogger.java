package fixtures.frameworks.hessian;

import com.caucho.hessian.io.AbstractHessianOutput;
import java.io.IOException;
import java.io.Serializable;
import java.util.logging.Logger;

/** {@link MessageWithLogger}, mended: it belongs to the class. */
public final class MessageWithStaticLogger implements Serializable {
  private static final Logger LOG = Logger.getLogger("orders");
  private String text = "paid";

  static void send(AbstractHessianOutput output) throws IOException {
    LOG.fine("sent");
    output.writeObject(new MessageWithStaticLogger());
  }
}
