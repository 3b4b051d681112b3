package jakarta.jms;

import java.io.Serializable;

/** Stand-in for JMS 3. */
public interface ObjectMessage extends Message {
  void setObject(Serializable object) throws JMSException;

  Serializable getObject() throws JMSException;
}
