package fixtures.crossing.jms;

import java.io.Serializable;
import javax.jms.JMSException;
import javax.jms.Message;
import javax.jms.Session;

/** A lambda becomes Serializable by its cast, and carries this. */
public class LambdaSent {
  private int retries = 3;

  Message message(Session session) throws JMSException {
    return session.createObjectMessage(
        (Runnable & Serializable) () -> System.out.println(retries)); // expect: lambda-captures-unserializable-this "retries"
  }
}
