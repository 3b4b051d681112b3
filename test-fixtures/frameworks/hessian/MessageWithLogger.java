package fixtures.frameworks.hessian;

import com.caucho.hessian.io.AbstractHessianOutput;
import java.io.IOException;
import java.io.Serializable;
import java.util.logging.Logger;

/** A logger is a part of this process. */
public final class MessageWithLogger implements Serializable {
  // expect: unserializable-field via MessageWithLogger.log
  private final Logger log = Logger.getLogger("orders");
  private String text = "paid";

  static void send(AbstractHessianOutput output) throws IOException {
    output.writeObject(new MessageWithLogger());
  }
}
