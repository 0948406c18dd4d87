#!/usr/bin/env python3
"""One call by xmlrpc.client: xmlrpc_client.py URL METHOD [ARGUMENT ...]. What the library gives is printed as JSON; the argument (undef) stands for none."""
import json
import sys
import xmlrpc.client

url, method, *arguments = [None if a == "(undef)" else a for a in sys.argv[1:]]
try:
    told = {"result": getattr(xmlrpc.client.ServerProxy(url, allow_none=True), method)(*arguments)}
except xmlrpc.client.Fault as fault:
    told = {"code": fault.faultCode, "text": fault.faultString}
except Exception as error:  # whatever else the library makes of an answer is to be seen
    told = {"died": repr(error)}
json.dump(told, sys.stdout)
